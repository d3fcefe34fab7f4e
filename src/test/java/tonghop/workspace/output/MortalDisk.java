package tonghop.workspace.output;

import java.nio.file.Path;

/** A disk on which the process dies before one of its steps. */
final class MortalDisk implements Disk {

    private int left;

    MortalDisk(int steps) {
        left = steps;
    }

    /** The end of the process: nothing that runs afterwards may mend anything. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public void move(Path from, Path to) {
        live();
        Disk.LOCAL.move(from, to);
    }

    @Override
    public void delete(Path folder) {
        live();
        Disk.LOCAL.delete(folder);
    }

    private void live() {
        if (left == 0) {
            throw new Killed();
        }
        left--;
    }
}
