package id.satudata.hub.connector.datajson;

import static id.satudata.hub.connector.datajson.ByteWalk.END;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the datasets in a document by its brackets and quotes alone: whatever else is wrong inside a dataset, a missing comma or a
 * byte in another encoding, spoils only that one.
 */
final class DatasetCutter {

    private static final int MOST = 200_000;
    private static final int LONGEST_NAME = 100;
    private static final String LIST = "dataset";

    private final ByteWalk walk;
    private final List<CutDataset> datasets = new ArrayList<>();
    private boolean found;

    private DatasetCutter(InputStream document) {
        this.walk = new ByteWalk(document);
    }

    static Cuts cut(InputStream document) throws IOException {
        var cutter = new DatasetCutter(document);
        try {
            cutter.readDocument();
            return new Cuts(cutter.datasets, Optional.empty());
        } catch (NotACatalogue e) {
            return new Cuts(cutter.datasets, Optional.of(String.valueOf(e.getMessage())));
        }
    }

    /** Before version 1.1 the document was the bare list. */
    private void readDocument() throws IOException, NotACatalogue {
        skipMark();
        skipSpace();
        switch (walk.peek()) {
            case '[' -> readList();
            case '{' -> readCatalogue();
            default -> throw walk.fault("not JSON");
        }
        if (!found) {
            throw new NotACatalogue("it has no list \"" + LIST + "\"");
        }
    }

    private void readCatalogue() throws IOException, NotACatalogue {
        walk.next();
        for (skipBetween(); walk.peek() != '}'; skipBetween()) {
            var name = readName();
            skipSpace();
            if (walk.next() != ':') {
                throw walk.fault("no JSON any more");
            }
            skipSpace();
            if (name.equals(LIST) && walk.peek() == '[') {
                readList();
            } else {
                skipValue();
            }
        }
        walk.next();
    }

    private void readList() throws IOException, NotACatalogue {
        found = true;
        walk.next();
        for (skipBetween(); walk.peek() != ']'; skipBetween()) {
            if (datasets.size() >= MOST) {
                throw new NotACatalogue("it has more than " + MOST + " datasets");
            }
            var start = walk.position();
            var isObject = walk.peek() == '{';
            var depth = skipValue();
            datasets.add(new CutDataset(start, walk.position() - start, isObject, depth));
        }
        walk.next();
    }

    private String readName() throws IOException, NotACatalogue {
        if (walk.peek() != '"') {
            throw walk.fault(walk.peek() == END ? "it breaks off" : "no JSON any more");
        }
        walk.next();
        var name = new StringBuilder();
        for (var octet = next(); octet != '"'; octet = next()) {
            if (name.length() < LONGEST_NAME) {
                name.append((char) octet);
            }
            if (octet == '\\') {
                next();
            }
        }
        return name.toString();
    }

    /** Goes on behind a value; tells how many brackets lay within one another in it. */
    private int skipValue() throws IOException, NotACatalogue {
        var first = walk.peek();
        if (first == '{' || first == '[') {
            return skipContainer();
        }
        if (first == '"') {
            readName();
        } else if (first == '-' || Character.isLetterOrDigit(first)) {
            skipWord();
        } else {
            throw walk.fault(first == END ? "it breaks off" : "no JSON any more");
        }
        return 0;
    }

    private int skipContainer() throws IOException, NotACatalogue {
        int depth = 0;
        int deepest = 0;
        do {
            switch (walk.peek()) {
                case '"' -> readName();
                case '{', '[' -> {
                    deepest = Math.max(deepest, ++depth);
                    walk.next();
                }
                case '}', ']' -> {
                    depth--;
                    walk.next();
                }
                default -> next();
            }
        } while (depth > 0);
        return deepest;
    }

    private void skipWord() throws IOException {
        while (walk.peek() != END && " \t\r\n,:]}".indexOf(walk.peek()) < 0) {
            walk.next();
        }
    }

    private int next() throws IOException, NotACatalogue {
        var octet = walk.next();
        if (octet == END) {
            throw walk.fault("it breaks off");
        }
        return octet;
    }

    private void skipMark() throws IOException {
        while (walk.peek() >= 0xBB && walk.peek() <= 0xEF) {
            walk.next();
        }
    }

    private void skipBetween() throws IOException {
        while (isSpace(walk.peek()) || walk.peek() == ',') {
            walk.next();
        }
    }

    private void skipSpace() throws IOException {
        while (isSpace(walk.peek())) {
            walk.next();
        }
    }

    private static boolean isSpace(int octet) {
        return octet == ' ' || octet == '\n' || octet == '\r' || octet == '\t';
    }
}
