package tonghop.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * Measures what a person waits for: wall time, CPU time and memory of {@code ./tonghop}, each the median of five starts,
 * every run of the year from an empty output folder. Run it from the repository's folder on an idle Linux machine:
 *
 * <pre>java src/bench/java/tonghop/bench/SampleRun.java</pre>
 */
public final class SampleRun {

    private static final int TIMES = 5;
    private static final long GLANCE = 5;
    private static final Path LAUNCHER = Path.of("tonghop").toAbsolutePath();

    private SampleRun() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path workspace = Files.createTempDirectory("tonghop-bench");
        try {
            measure(workspace);
        } finally {
            delete(workspace);
        }
    }

    private static void measure(Path workspace) throws IOException, InterruptedException {
        copy(Path.of("input"), workspace.resolve("input"));
        start(workspace, "--help");
        System.out.printf(
                Locale.ROOT,
                "%d processors, Java %s%n%n%-12s %8s %8s %8s%n",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                "",
                "wall s",
                "CPU s",
                "MB");
        report("run 2023", fresh(workspace, "run", "2023"));
        report("run 2023 +", again(workspace, "run", "2023"));
        report("status", again(workspace, "status"));
        report("status 2023", again(workspace, "status", "2023"));
        report("--help", again(workspace, "--help"));
        System.out.println("\n+ again, with nothing new");
    }

    private static List<Cost> fresh(Path workspace, String... words) throws IOException, InterruptedException {
        List<Cost> costs = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            delete(workspace.resolve("output"));
            costs.add(start(workspace, words));
        }
        return costs;
    }

    private static List<Cost> again(Path workspace, String... words) throws IOException, InterruptedException {
        List<Cost> costs = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            costs.add(start(workspace, words));
        }
        return costs;
    }

    private static void report(String what, List<Cost> costs) {
        System.out.printf(
                Locale.ROOT,
                "%-12s %8.2f %8.2f %8d%n",
                what,
                median(costs, Cost::wallMillis) / 1_000.0,
                median(costs, Cost::cpuMillis) / 1_000.0,
                median(costs, Cost::peakKilobytes) / 1_024);
    }

    private static long median(List<Cost> costs, ToLongFunction<Cost> what) {
        return costs.stream().mapToLong(what).sorted().toArray()[costs.size() / 2];
    }

    private static Cost start(Path workspace, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(LAUNCHER.toString(), "--workspace", workspace.toString()));
        command.addAll(List.of(words));
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Cost seen = new Cost(0, 0, 0);
        while (process.isAlive()) {
            seen = seen.or(Cost.of(process));
            Thread.sleep(GLANCE);
        }
        if (process.exitValue() != 0 && process.exitValue() != 3) {
            throw new IllegalStateException(command + " ended with " + process.exitValue());
        }
        return new Cost(Duration.ofNanos(System.nanoTime() - begun).toMillis(), seen.cpuMillis, seen.peakKilobytes);
    }

    /** What a process has cost; CPU and memory as last seen before it ended, 0 where /proc is missing. */
    private record Cost(long wallMillis, long cpuMillis, long peakKilobytes) {

        static Cost of(Process process) throws IOException {
            long cpu = process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
            return new Cost(0, cpu, peak(Path.of("/proc", String.valueOf(process.pid()), "status")));
        }

        Cost or(Cost later) {
            return new Cost(0, Math.max(cpuMillis, later.cpuMillis), Math.max(peakKilobytes, later.peakKilobytes));
        }

        private static long peak(Path status) throws IOException {
            if (!Files.isReadable(status)) {
                return 0;
            }
            try (Stream<String> lines = Files.lines(status)) {
                return lines.filter(line -> line.startsWith("VmHWM:"))
                        .map(line -> line.replaceAll("\\D", ""))
                        .mapToLong(Long::parseLong)
                        .findFirst()
                        .orElse(0);
            } catch (IOException | UncheckedIOException ended) {
                return 0;
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
