package id.satudata.hub.delivery.dump;

import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.remote.Settings;
import id.satudata.hub.remote.SftpConnection;
import id.satudata.hub.remote.SftpLogin;
import java.io.IOException;

/** Puts files into folders over SFTP. */
public final class SftpCarrier extends PlaceCarrier {

    private final EgressClient egress;

    public SftpCarrier(EgressClient egress) {
        this.egress = egress;
    }

    @Override
    public String kind() {
        return "sftp";
    }

    @Override
    Place open(Settings settings) throws IOException {
        var login = SftpLogin.of(settings);
        var place = egress.place(login.host(), login.port(), SftpLogin.USUAL_PORT);
        return new SftpFolder(SftpConnection.open(login, place), login.path());
    }
}
