package id.satudata.hub.connector.sftp;

import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceUnreadable;
import java.util.List;
import java.util.Optional;

/**
 * Where a folder is and how one gets in.
 *
 * @param hostKeys what the server may show, each as a line of {@code known_hosts} without the host, or as a fingerprint
 */
record Login(
        String host,
        int port,
        String path,
        String user,
        Optional<String> password,
        Optional<String> privateKey,
        List<String> hostKeys) {

    static final int USUAL_PORT = 22;

    Login {
        hostKeys = List.copyOf(hostKeys);
    }

    static Login of(Source source) throws SourceUnreadable {
        var address = source.address();
        if (!"sftp".equalsIgnoreCase(address.getScheme()) || address.getHost() == null) {
            throw new SourceUnreadable("not-sftp-address", source.id());
        }
        if (address.getRawUserInfo() != null) {
            throw new SourceUnreadable("address-has-user", source.id());
        }
        var settings = source.settings();
        var password = settings.text("password").filter(it -> !it.isEmpty());
        var privateKey = settings.text("private-key").filter(it -> !it.isBlank());
        var user = settings.text("user").orElse("").strip();
        if (user.isEmpty() || password.isPresent() == privateKey.isPresent()) {
            throw new SourceUnreadable("login-missing", source.id());
        }
        var path = address.getPath() == null || address.getPath().isEmpty() ? "/" : address.getPath();
        var hostKeys = settings.text("host-key")
                .orElse("")
                .lines()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
        var port = address.getPort() < 0 ? USUAL_PORT : address.getPort();
        return new Login(address.getHost(), port, path, user, password, privateKey, hostKeys);
    }

    /** Without what opens the door. */
    @Override
    public String toString() {
        return "Login[" + user + "@" + host + ":" + port + path + "]";
    }
}
