package tonghop.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** A person at the command line of a workspace: types, and sees what comes of it. */
public final class Typing {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final CommandDoor door;

    public Typing(Rooms rooms, Path workspace) {
        Terminal terminal = new Terminal(to(out), to(err), Paint.PLAIN, Terminal.Screen.FILE, 100, noise -> {});
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        door = new CommandDoor(rooms, terminal, workspace, clock);
    }

    public int types(String... words) {
        return door.enter(words);
    }

    public String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    public String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream to(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
