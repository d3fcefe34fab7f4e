package tonghop.excel;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tonghop.excel.out.PoiBooks;
import tonghop.excel.reply.EmptyReturn;

/**
 * Lets another thread draw a workbook and return one, both without anything in them. POI takes as long to load its schema
 * types as to draw a small book; a run is spared that wait while it reads.
 */
public final class WarmUp {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

    private WarmUp() {}

    public static void start() {
        Thread warming = new Thread(WarmUp::warm, "warm-up");
        warming.setDaemon(true);
        warming.start();
    }

    private static void warm() {
        try {
            PoiBooks.drawNothing();
            EmptyReturn.returnNothing();
        } catch (IOException | RuntimeException failed) {
            LOG.info("POI is not warm", failed);
        }
    }
}
