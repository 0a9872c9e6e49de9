package id.satudata.hub.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** How the answer to a query looks to people in a browser; a module with page templates may provide the bean. */
public interface QueryResultPage {

    void write(Shown result, HttpServletRequest request, HttpServletResponse response) throws IOException;

    /**
     * What there is to show, not yet escaped.
     *
     * @param query what was asked
     * @param columns the names of the columns; empty where the answer is no table
     * @param text the answer where it is no table; empty where it is
     * @param complete whether it is the whole answer
     */
    record Shown(String query, List<String> columns, List<List<Cell>> rows, String text, boolean complete) {
        public Shown {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * One value of a table; empty where there is none.
     *
     * @param isLink whether it is an address on the web
     * @param language of the text; empty where it is not known
     */
    record Cell(String text, boolean isLink, String language) {
        public static final Cell NONE = new Cell("", false, "");
    }
}
