package id.satudata.hub.mapping.field;

import id.satudata.hub.connector.Extent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Boxes of coordinates as catalogues write them: west, south, east, north. */
public final class Boxes {

    private static final String NUMBER = "\\s*([+-]?\\d{1,3}(?:\\.\\d{1,20})?)\\s*";
    private static final Pattern FORM = Pattern.compile(NUMBER + "," + NUMBER + "," + NUMBER + "," + NUMBER);
    private static final String WKT = "http://www.opengis.net/ont/geosparql#wktLiteral";

    private Boxes() {}

    /** The box as a polygon in WKT. */
    public static Optional<Node> read(String text) {
        var box = FORM.matcher(text);
        if (!box.matches()) {
            return Optional.empty();
        }
        return Optional.of(polygon(box.group(1), box.group(2), box.group(3), box.group(4)));
    }

    /** The box as a polygon in WKT, outwards to the sixth decimal, which is a tenth of a metre. */
    public static Node of(Extent box) {
        return polygon(
                rounded(box.west(), RoundingMode.FLOOR),
                rounded(box.south(), RoundingMode.FLOOR),
                rounded(box.east(), RoundingMode.CEILING),
                rounded(box.north(), RoundingMode.CEILING));
    }

    private static String rounded(double degrees, RoundingMode outwards) {
        var value = BigDecimal.valueOf(degrees).setScale(6, outwards).stripTrailingZeros();
        return value.signum() == 0 ? "0" : value.toPlainString();
    }

    private static Node polygon(String west, String south, String east, String north) {
        var polygon = "POLYGON((%s %s, %s %s, %s %s, %s %s, %s %s))"
                .formatted(west, north, east, north, east, south, west, south, west, north);
        return NodeFactory.createLiteralDT(polygon, TypeMapper.getInstance().getSafeTypeByName(WKT));
    }
}
