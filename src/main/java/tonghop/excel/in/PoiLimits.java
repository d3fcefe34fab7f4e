package tonghop.excel.in;

import org.apache.poi.openxml4j.util.ZipSecureFile;

/**
 * POI's own limits, which hold for the whole program. We hand POI no zip file that was received; should anybody ever, it
 * is under the limits all the same.
 */
final class PoiLimits {

    private PoiLimits() {}

    /** Setting them again changes nothing. */
    static void set(Limits limits) {
        ZipSecureFile.setMaxEntrySize(limits.partBytes());
        ZipSecureFile.setMaxFileCount(limits.parts());
        ZipSecureFile.setMinInflateRatio(1.0 / limits.ratio());
    }
}
