package id.satudata.hub.admin.partners;

import java.util.List;

/**
 * The restricted files a partner fetched, latest first.
 *
 * @param next address of the page with earlier ones; empty where there are none
 */
public record AccessTable(List<Line> lines, String next) {

    public AccessTable {
        lines = List.copyOf(lines);
    }

    /**
     * One of them.
     *
     * @param holder the key or the token
     * @param agreement its letter
     * @param dataset what it is called
     * @param path of the file's place on the page of its dataset
     */
    public record Line(String at, String holder, String agreement, String dataset, String path, String bytes) {}
}
