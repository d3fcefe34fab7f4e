package tonghop.cli;

import static java.util.stream.Collectors.toMap;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import tonghop.cli.Command.Option;
import tonghop.domain.rule.Language;

/** A command with what was typed around it; options may stand before the command or after it. */
record Typed(ParseResult words) {

    /** The language asked for among words that are not understood yet; Vietnamese where none is. */
    static Language languageAmong(String... words) {
        String joined = String.join(" ", words).replace(Grammar.LANGUAGE + "=", Grammar.LANGUAGE + " ");
        List<String> split = Arrays.asList(joined.split(" +"));
        int at = split.lastIndexOf(Grammar.LANGUAGE) + 1;
        return at == 0 || at == split.size()
                ? Language.VI
                : Language.of(split.get(at)).orElse(Language.VI);
    }

    /** The commands that the words can mean. All are only needed to list them: describing one costs time. */
    static List<Command> commandsAmong(List<Command> all, String... words) {
        List<String> typed = Arrays.asList(words);
        List<Command> meant =
                all.stream().filter(command -> typed.contains(command.name())).toList();
        boolean isListed = meant.isEmpty() || typed.contains("--help") || typed.contains("-h");
        return isListed ? all : meant;
    }

    Command commandAmong(List<Command> commands) {
        String name = words.subcommand().commandSpec().name();
        return commands.stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    List<String> operands() {
        List<PositionalParamSpec> matched = words.subcommand().matchedPositionals();
        // one that is interrupted by an option is matched once for each part, and has all values each time
        return matched.stream()
                .distinct()
                .flatMap(each -> each.stringValues().stream())
                .toList();
    }

    /** The options of a command that were typed, by name. */
    Map<String, String> options(Command command) {
        return command.options().stream()
                .filter(option -> words.subcommand().hasMatchedOption(option.name()))
                .collect(toMap(Option::name, option -> option.takesValue() ? value(option.name()) : ""));
    }

    private String value(String name) {
        return words.subcommand().matchedOptionValue(name, "");
    }

    /** @throws UsageFault if a language was asked for that tonghop does not speak */
    void requireLanguage() {
        String asked = option(Grammar.LANGUAGE).orElse(Language.VI.id());
        if (Language.of(asked).isEmpty()) {
            throw new UsageFault("fault.language", asked);
        }
    }

    Path workspaceOr(Path home) {
        return option(Grammar.WORKSPACE).map(Path::of).orElse(home);
    }

    /** @throws UsageFault if the folder is not there, or its results cannot be a folder */
    Path requireWorkspaceOr(Path home) {
        Path workspace = workspaceOr(home);
        if (!Files.isDirectory(workspace)) {
            throw new UsageFault("fault.workspace", workspace.toString());
        }
        Path output = workspace.resolve("output");
        if (Files.exists(output) && !Files.isDirectory(output)) {
            throw new UsageFault("fault.output", output.toString());
        }
        return workspace;
    }

    /** The last value of an option, after the command or before it. */
    private Optional<String> option(String name) {
        return Stream.of(words.subcommand(), words)
                .filter(part -> part.hasMatchedOption(name))
                .map(part -> part.<String>matchedOptionValue(name, ""))
                .findFirst();
    }
}
