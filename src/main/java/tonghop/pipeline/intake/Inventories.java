package tonghop.pipeline.intake;

/** Where inventories are frozen, so that a run that was cut off goes on with what it began with. */
public interface Inventories {

    /** Keeps an inventory under its hash; keeping it again changes nothing. */
    void freeze(Inventory inventory);

    /**
     * The inventory as it was frozen.
     *
     * @throws IllegalArgumentException if there is none with this hash
     */
    Inventory frozen(String hash);

    /** Throws away an inventory and all that rests upon it alone, if there is one. */
    void forget(String hash);
}
