package tonghop.store;

/** How far a reading has come; each state is left once, and only forwards. */
enum ReadingState {
    ADMITTED,
    STAGED,
    EXAMINED,
    POSTED,
    REFUSED,
    REJECTED,
    GIVEN_UP
}
