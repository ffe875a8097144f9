// Tries: never ends to initialise a class
// Cell: before q7
// Gets: everything
// Says: did not return within 10 s; it was left out
class Endless {
    static int spin(int i) {
        while (i >= 0) {
            i = (i + 1) % 7;
        }
        return i;
    }
    static final int NUMBER = spin(0);
}
int number = Endless.NUMBER;
