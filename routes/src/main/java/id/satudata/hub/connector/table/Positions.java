package id.satudata.hub.connector.table;

import id.satudata.hub.connector.Extent;
import java.util.Optional;

/** The positions of features, of which the outermost are remembered. */
final class Positions {

    private static final double[] FARTHEST = {180, 90};

    private final double[] least = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
    private final double[] most = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
    private boolean beyondDegrees;

    /** @param place 0 for the longitude of a position, 1 for its latitude; whatever follows means nothing here */
    void see(int place, double degrees) {
        if (place < FARTHEST.length) {
            beyondDegrees |= !(Math.abs(degrees) <= FARTHEST[place]);
            least[place] = Math.min(least[place], degrees);
            most[place] = Math.max(most[place], degrees);
        }
    }

    /** Whether a longitude or latitude is none of WGS 84, which RFC 7946 asks for (section 4). */
    boolean areBeyondDegrees() {
        return beyondDegrees;
    }

    /** Nothing where there are none, or they are none of WGS 84. */
    Optional<Extent> extent() {
        return beyondDegrees || least[0] > most[0] || least[1] > most[1]
                ? Optional.empty()
                : Optional.of(new Extent(least[0], least[1], most[0], most[1]));
    }
}
