package id.satudata.hub.backup;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Passes a dump on and notes, on the way, where the chain of revisions ends in it and that it has an end: asking the
 * server would tell of another moment. No text in a dump can be taken for the head row: in texts, line ends are escaped.
 */
final class HeadInDump extends OutputStream {

    private static final int LONGEST_LINE = 400;
    private static final String ROWS_OF_HEAD = "INSERT INTO `revision_head` ";
    private static final String MARK = "CREATE TABLE `" + RestoreDatabase.MARK + "`";
    private static final Pattern ROW = Pattern.compile("\\(1,(\\d{1,19}),'([0-9a-f]{64})'");
    private static final String LAST_LINE = "-- Dump completed";

    private final OutputStream target;
    private final byte[] line = new byte[LONGEST_LINE];
    private int length;
    private boolean amongRowsOfHead;
    private boolean complete;
    private boolean unfinished;
    private Optional<LogEnd> head = Optional.empty();

    HeadInDump(OutputStream target) {
        this.target = target;
    }

    Optional<LogEnd> head() {
        return head;
    }

    /** Whether the program that wrote the dump came to its end. */
    boolean isComplete() {
        return complete;
    }

    /** Whether the database itself is what an interrupted restore left. */
    boolean isUnfinished() {
        return unfinished;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] content, int from, int count) throws IOException {
        target.write(content, from, count);
        for (var i = from; i < from + count; i++) {
            if (content[i] == '\n') {
                endLine(new String(line, 0, length, ISO_8859_1));
                length = 0;
            } else if (length < LONGEST_LINE) {
                line[length++] = content[i];
            }
        }
    }

    private void endLine(String start) {
        complete = start.startsWith(LAST_LINE);
        unfinished |= start.startsWith(MARK);
        amongRowsOfHead = start.startsWith(ROWS_OF_HEAD) || (amongRowsOfHead && start.startsWith("("));
        if (amongRowsOfHead) {
            var row = ROW.matcher(start);
            if (row.find()) {
                head = Optional.of(new LogEnd(Long.parseLong(row.group(1)), row.group(2)));
            }
        }
    }

    @Override
    public void flush() throws IOException {
        target.flush();
    }

    @Override
    public void close() throws IOException {
        target.close();
    }
}
