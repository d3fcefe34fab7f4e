package tonghop;

import java.nio.file.Path;
import java.time.Clock;
import tonghop.cli.CommandDoor;
import tonghop.cli.Terminal;
import tonghop.store.Database;

/**
 * Goes once through what people ask for, over a few reports that the launcher laid out for it, so that the archive it
 * makes of this process holds the classes of every command. It leaves a store without anything in it, {@code blank}.
 */
final class Rehearsal {

    private Rehearsal() {}

    /** Takes a workspace that may be thrown away, a period of it, and a report of that period. */
    public static void main(String[] arguments) {
        String period = arguments[1];
        String report = arguments[2];
        CommandDoor door =
                new CommandDoor(Tonghop.rooms(), Terminal.ofThisProcess(), Path.of(arguments[0]), Clock.systemUTC());
        door.enter("--help");
        door.enter("run", period, "--dry-run");
        door.enter("run", period);
        door.enter("run");
        door.enter("run", period);
        door.enter("status");
        door.enter("status", period);
        door.enter("check", report);
        door.enter("inspect", report);
        door.enter("template", period);
        Database.open(Path.of(arguments[0]).resolve("blank"), Clock.systemUTC()).close();
        System.exit(0);
    }
}
