package tonghop.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tonghop.run.CheckDocument.Answered;
import tonghop.run.Previews;
import tonghop.run.Previews.Check;

/** {@code check FILE…} says what is wrong with files before they are sent; nothing is stored. */
final class CheckCommand implements Command {

    private static final Option RETURN = new Option("--return", Values.ONE);
    private static final Option JSON = new Option("--json", Values.NONE);

    @Override
    public String name() {
        return "check";
    }

    @Override
    public Operands operands() {
        return Operands.FILES;
    }

    @Override
    public List<Option> options() {
        return List.of(RETURN, JSON);
    }

    @Override
    public Exit carryOut(Request request) {
        List<Path> files = request.files();
        Optional<Path> folder = request.folder(RETURN);
        boolean forPrograms = request.has(JSON);
        Previews previews =
                request.rooms().previews(request.workspace(), request.wording().language());
        List<Answered> checks = new ArrayList<>();
        for (Path file : files) {
            Check check = previews.check(file);
            List<Path> returned = folder.map(to -> previews.giveBack(check, to)).orElse(List.of());
            checks.add(new Answered(check, returned));
            if (!forPrograms) {
                request.answer(new CheckPage(request.wording(), check, returned).on(request.page()));
                request.answer(new OfferPage(request.wording(), check).on(request.page()));
            }
        }
        if (forPrograms) {
            request.print(
                    request.rooms().checkDocument(request.wording().language()).of(checks));
        }
        return checks.stream().map(Answered::check).allMatch(CheckPage::isClean) ? Exit.DONE : Exit.INCOMPLETE;
    }
}
