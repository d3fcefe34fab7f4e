package tonghop.cli;

import java.nio.file.Path;
import java.util.List;
import tonghop.run.Previews;
import tonghop.run.Previews.Check;

/** {@code check FILE…} says what is wrong with files before they are sent; nothing is stored. */
final class CheckCommand implements Command {

    @Override
    public String name() {
        return "check";
    }

    @Override
    public Operands operands() {
        return Operands.FILES;
    }

    @Override
    public Exit carryOut(Request request) {
        List<Path> files = request.files();
        Previews previews = request.rooms().previews(request.workspace());
        Exit worst = Exit.DONE;
        for (Path file : files) {
            Check check = previews.check(file);
            request.answer(new CheckPage(request.wording(), check).on(request.page()));
            request.answer(new OfferPage(request.wording(), check).on(request.page()));
            worst = CheckPage.isClean(check) ? worst : Exit.INCOMPLETE;
        }
        return worst;
    }
}
