package id.satudata.hub.connector.sftp;

import id.satudata.hub.connector.Connector;
import id.satudata.hub.connector.RecordPages;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.connector.folder.FolderConnector;
import id.satudata.hub.connector.temporary.FetchedPages;
import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.remote.Settings;
import id.satudata.hub.remote.SftpConnection;
import id.satudata.hub.remote.SftpLogin;
import id.satudata.hub.remote.Unusable;
import java.io.IOException;
import java.nio.file.Path;

/** Fetches the data files of a folder on another machine, and then walks them as those of a folder of this one. */
public final class SftpConnector implements Connector {

    private final EgressClient egress;
    private final Limits limits;
    private final FolderConnector folders = new FolderConnector();

    public SftpConnector(EgressClient egress) {
        this(egress, Limits.STANDARD);
    }

    SftpConnector(EgressClient egress, Limits limits) {
        this.egress = egress;
        this.limits = limits;
    }

    @Override
    public String kind() {
        return "sftp";
    }

    @Override
    public RecordPages open(Source source) throws IOException {
        var login = login(source);
        return FetchedPages.open(source, folders, folder -> fetch(source, login, folder));
    }

    private static SftpLogin login(Source source) throws SourceUnreadable {
        try {
            return SftpLogin.of(new Settings(source.id().value(), source.address(), source.settings()::text));
        } catch (Unusable e) {
            throw unreadable(e);
        }
    }

    private void fetch(Source source, SftpLogin login, Path folder) throws IOException {
        var place = egress.place(login.host(), login.port(), SftpLogin.USUAL_PORT);
        try (var connection = SftpConnection.open(login, place)) {
            new Download(source, connection.files(), limits).into(folder, login.path());
        } catch (Unusable e) {
            throw unreadable(e);
        }
    }

    private static SourceUnreadable unreadable(Unusable fault) {
        var told = new SourceUnreadable(fault.words());
        told.initCause(fault);
        return told;
    }
}
