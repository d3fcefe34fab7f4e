package tonghop.batch;

import tonghop.run.Geographies;

/** What the present run is asked for besides its period. */
final class Asked {

    private volatile Geographies geographies = Geographies.AS_BEFORE;

    Geographies geographies() {
        return geographies;
    }

    void forGeographies(Geographies others) {
        geographies = others;
    }
}
