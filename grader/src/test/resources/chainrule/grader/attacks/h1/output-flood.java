// Tries: prints without end before it answers
// Cell: before q7
// Gets: everything
// Says: 
for (int i = 0; i < 2000000; i++) {
    System.out.println("7 of 7 checks passed");
    System.err.println("7 of 7 checks passed");
}
