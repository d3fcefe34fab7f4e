package tonghop.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;
import tonghop.domain.rule.Wording;

/**
 * What can be typed, in one language: every command with its options and its help. Built by hand, because picocli takes
 * twice as long to find annotations as the whole help should take.
 */
final class Grammar {

    static final String WORKSPACE = "--workspace";
    static final String LANGUAGE = "--lang";

    private static final int WIDTH = 100;

    private final Wording wording;

    Grammar(Wording wording) {
        this.wording = wording;
    }

    CommandLine of(List<Command> commands) {
        CommandSpec root = described("tonghop").addOption(workspace()).addOption(language());
        root.addOption(help()).addOption(version());
        commands.forEach(command -> root.addSubcommand(command.name(), spec(command)));
        root.version("tonghop " + release());
        return new CommandLine(root)
                .setOverwrittenOptionsAllowed(true)
                .setUsageHelpWidth(WIDTH)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    }

    private CommandSpec spec(Command command) {
        CommandSpec spec = described(command.name());
        if (command.operands() != Command.Operands.NONE) {
            spec.addPositional(operands(command));
        }
        command.options().forEach(option -> spec.addOption(own(option)));
        return spec;
    }

    private OptionSpec own(Command.Option option) {
        OptionSpec.Builder spec = OptionSpec.builder(option.name()).description(wording.say(option.description()));
        return switch (option.values()) {
            case NONE -> spec.type(boolean.class).arity("0").build();
            case ONE ->
                spec.type(String.class).paramLabel(wording.say(option.label())).build();
            case SEVERAL ->
                spec.type(List.class)
                        .auxiliaryTypes(String.class)
                        .arity("1")
                        .splitRegex(",")
                        .paramLabel(wording.say(option.label()))
                        .build();
        };
    }

    /** The examples come first: most people want to type what they see. */
    private CommandSpec described(String name) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage()
                .headerHeading(wording.say("help.examples") + "%n" + wording.say(name + ".examples") + "%n%n")
                .header(wording.say(name + ".summary"))
                .synopsisHeading("%n" + wording.say("help.usage") + " ")
                .synopsisSubcommandLabel(wording.say("help.command"))
                .descriptionHeading("%n")
                .description(wording.say(name + ".description"))
                .parameterListHeading("%n")
                .optionListHeading("%n")
                .commandListHeading("%n" + wording.say("help.commands") + "%n")
                .footerHeading("%n")
                .footer(wording.say("help.codes"));
        return spec;
    }

    private PositionalParamSpec operands(Command command) {
        Command.Operands operands = command.operands();
        return PositionalParamSpec.builder()
                .type(String[].class)
                .index(operands.index())
                .arity(operands.arity())
                .required(operands.arity().startsWith("1"))
                .paramLabel(wording.say("operand." + operands))
                .description(wording.say("operand." + operands + ".description"))
                .build();
    }

    private OptionSpec workspace() {
        return valued(WORKSPACE, wording.say("option.workspace"), wording.say("option.workspace.description"));
    }

    private OptionSpec language() {
        return valued(LANGUAGE, "vi|en", wording.say("option.lang.description"));
    }

    private static OptionSpec valued(String name, String label, String description) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .scopeType(ScopeType.INHERIT)
                .build();
    }

    private OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(wording.say("option.help.description"))
                .scopeType(ScopeType.INHERIT)
                .build();
    }

    private OptionSpec version() {
        return OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description(wording.say("option.release.description"))
                .build();
    }

    private static String release() {
        String version = Grammar.class.getPackage().getImplementationVersion();
        return version == null ? "(dev)" : version;
    }
}
