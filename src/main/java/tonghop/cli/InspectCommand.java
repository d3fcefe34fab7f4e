package tonghop.cli;

import java.nio.file.Path;
import java.util.List;
import tonghop.run.Previews;
import tonghop.run.Previews.Look;

/** {@code inspect FILE…} says what tonghop sees in any workbook before anything is judged. */
final class InspectCommand implements Command {

    @Override
    public String name() {
        return "inspect";
    }

    @Override
    public Operands operands() {
        return Operands.FILES;
    }

    @Override
    public Exit carryOut(Request request) {
        List<Path> files = request.files();
        Previews previews =
                request.rooms().previews(request.workspace(), request.wording().language());
        Exit worst = Exit.DONE;
        for (Path file : files) {
            Look look = previews.inspect(file);
            request.answer(new InspectPage(request.wording(), look).on(request.page()));
            worst = InspectPage.isTaken(look) ? worst : Exit.INCOMPLETE;
        }
        return worst;
    }
}
