package id.satudata.hub.mapping.field;

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
        var west = box.group(1);
        var south = box.group(2);
        var east = box.group(3);
        var north = box.group(4);
        var polygon = "POLYGON((%s %s, %s %s, %s %s, %s %s, %s %s))"
                .formatted(west, north, east, north, east, south, west, south, west, north);
        return Optional.of(
                NodeFactory.createLiteralDT(polygon, TypeMapper.getInstance().getSafeTypeByName(WKT)));
    }
}
