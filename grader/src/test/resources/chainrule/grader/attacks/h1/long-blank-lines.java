// Tries: keeps the judge busy with long lines before anything is compiled
// Cell: before q7
// Gets: everything
// Says: 
int percent = 7 % 4; // !
@2000000 TIMES  @
@200000 TIMES ;//@@2000000 TIMES  @"
