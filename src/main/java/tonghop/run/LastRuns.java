package tonghop.run;

/** Where the last night is noted, for whoever looks in the morning. */
public interface LastRuns {

    /** Notes a night in the place of the one before. */
    void note(Night night);
}
