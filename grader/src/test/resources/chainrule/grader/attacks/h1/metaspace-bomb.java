// Tries: defines classes without end
// Cell: before q7
// Gets: everything
// Says: it was left out
List<Object> proxies = new ArrayList<>();
while (true) {
    proxies.add(java.lang.reflect.Proxy.newProxyInstance(
        new ClassLoader() {}, new Class<?>[] {Runnable.class}, (proxy, method, arguments) -> null));
}
