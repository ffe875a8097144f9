# container.sh ROOT DOCKER_PL COMMAND... : runs a command as root of a container would have it: the
# system read-only, /autograder and /tmp fresh, the capabilities that Docker leaves, no namespaces.
set -e
root=$1 docker=$2
shift 2
mount --bind "$root" "$root"
for part in usr bin sbin lib lib64 etc opt; do
  if [ -L "/$part" ]; then
    ln -sfn "$(readlink "/$part")" "$root/$part"
  elif [ -d "/$part" ]; then
    mkdir -p "$root/$part"
    mount -o bind,ro "/$part" "$root/$part"
  fi
done
mkdir -p "$root/proc" "$root/dev" "$root/tmp" "$root/root" "$root/var" "$root/run"
chmod 1777 "$root/tmp"
mount -t proc proc "$root/proc"
for device in null zero full random urandom; do
  : >"$root/dev/$device"
  mount --bind "/dev/$device" "$root/dev/$device"
done
ln -sfn /proc/self/fd "$root/dev/fd"
cp "$docker" "$root/as-in-docker.pl"
kept=+chown,+dac_override,+fsetid,+fowner,+mknod,+net_raw,+setgid,+setuid,+setfcap,+setpcap
kept=$kept,+net_bind_service,+sys_chroot,+kill,+audit_write
cd /
exec env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root \
  chroot "$root" perl /as-in-docker.pl \
  setpriv "--bounding-set=-all,$kept" --inh-caps=-all "$@"
