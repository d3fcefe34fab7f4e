package tonghop;

/** Where the program starts. */
public final class Tonghop {

    private Tonghop() {}

    public static void main(String[] arguments) {
        System.out.println("tonghop");
    }
}
