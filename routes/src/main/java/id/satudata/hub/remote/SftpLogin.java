package id.satudata.hub.remote;

import java.util.List;
import java.util.Optional;

/**
 * Where a folder is and how one gets in.
 *
 * @param owner what it belongs to, in messages
 * @param hostKeys what the server may show, each as a line of {@code known_hosts} without the host, or as a fingerprint
 */
public record SftpLogin(
        String owner,
        String host,
        int port,
        String path,
        String user,
        Optional<String> password,
        Optional<String> privateKey,
        String privateKeyPassword,
        List<String> hostKeys) {

    public static final int USUAL_PORT = 22;

    public SftpLogin {
        hostKeys = List.copyOf(hostKeys);
    }

    /** The login that the settings make. */
    public static SftpLogin of(Settings settings) throws Unusable {
        var address = settings.address();
        if (!"sftp".equalsIgnoreCase(address.getScheme()) || address.getHost() == null) {
            throw new Unusable("not-sftp-address", settings.owner());
        }
        if (address.getRawUserInfo() != null) {
            throw new Unusable("address-has-user", settings.owner());
        }
        var password = settings.text("password").filter(it -> !it.isEmpty());
        var privateKey = settings.text("private-key").filter(it -> !it.isBlank());
        var user = settings.text("user").orElse("").strip();
        if (user.isEmpty() || password.isPresent() == privateKey.isPresent()) {
            throw new Unusable("login-missing", settings.owner());
        }
        var path = address.getPath() == null || address.getPath().isEmpty() ? "/" : address.getPath();
        var hostKeys = settings.text("host-key")
                .orElse("")
                .lines()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
        var port = address.getPort() < 0 ? USUAL_PORT : address.getPort();
        return new SftpLogin(
                settings.owner(),
                address.getHost(),
                port,
                path,
                user,
                password,
                privateKey,
                settings.text("private-key-password").orElse(""),
                hostKeys);
    }

    /** Without what opens the door. */
    @Override
    public String toString() {
        return "SftpLogin[" + user + "@" + host + ":" + port + path + "]";
    }
}
