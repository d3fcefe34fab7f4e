package tonghop.cli;

/** {@code serve} keeps the nightly schedule until it is told to end. */
final class ServeCommand implements Command {

    @Override
    public String name() {
        return "serve";
    }

    @Override
    public Operands operands() {
        return Operands.NONE;
    }

    @Override
    public Exit carryOut(Request request) {
        request.answer(request.page().line(request.wording().say("serve.begins", Place.of(request.workspace()))));
        request.rooms().serve(request.workspace(), request.wording().language());
        return Exit.DONE;
    }
}
