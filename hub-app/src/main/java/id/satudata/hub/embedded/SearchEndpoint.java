package id.satudata.hub.embedded;

import java.net.URI;

/**
 * Where Elasticsearch answers, whether it is the hub's own or an external one.
 *
 * @param uri the address of the cluster
 * @param username the user to log in as, or empty when the cluster asks for none
 * @param password that user's password, or empty
 */
public record SearchEndpoint(URI uri, String username, String password) {

    /** Tells whether requests must carry the username and password. */
    public boolean needsLogin() {
        return !username.isEmpty();
    }

    @Override
    public String toString() {
        return "SearchEndpoint[" + uri + (needsLogin() ? ", as " + username : "") + "]";
    }
}
