// Tries: ends the sandbox in an extra cell, to lose the checks that follow
// Cell: before q4
// Gets: everything
// Says: ended the Java virtual machine
System.exit(0);
