package tonghop.domain.journal;

import java.util.List;

/** The journal of a workspace: lines are only ever added, and it outlives the store. */
public interface Journal {

    /** Where nothing was ever done, and nothing is noted. */
    Journal NONE = new Journal() {
        @Override
        public Acts acts() {
            return Acts.NONE;
        }

        @Override
        public void add(List<Act> acts) {}
    };

    Acts acts();

    /** Adds all of them or none, with the time at which it does; when it returns they are on the disk. */
    void add(List<Act> acts);
}
