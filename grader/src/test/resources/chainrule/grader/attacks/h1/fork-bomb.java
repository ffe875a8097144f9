// Tries: starts processes without end
// Cell: before q7
// Gets: everything
// Says: 
for (int i = 0; i < 200; i++) {
    try {
        new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-D@MARK@", "-version").start();
    } catch (IOException e) {
        break;
    }
}
