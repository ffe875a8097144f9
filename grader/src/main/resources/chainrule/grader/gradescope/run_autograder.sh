#!/bin/bash
# Gradescope runs this as root for each submission; whatever happens it leaves a results.json.
umask 077
export LC_ALL=C.UTF-8
source=/autograder/source
results=/autograder/results
mkdir -p "$results"
# hidden checks, marks and submissions are nobody's but root's
chmod 700 "$source" "$results" /autograder/submission
rm -f "$results/results.json"
# Gradescope itself stops after 10 minutes, unless told otherwise
timeout --kill-after=10 "${CHAINRULE_SECONDS:-540}" java "@$source/autograder.args"
status=$?
if [ "$status" -ne 0 ] || [ ! -s "$results/results.json" ]; then
  echo "chainrule: the grader ended with status $status"
  cp "$source/failed.json" "$results/results.json.draft"
  mv "$results/results.json.draft" "$results/results.json"
fi
exit 0
