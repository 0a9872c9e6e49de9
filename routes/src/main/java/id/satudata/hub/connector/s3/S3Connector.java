package id.satudata.hub.connector.s3;

import id.satudata.hub.connector.Connector;
import id.satudata.hub.connector.RecordPages;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.folder.FolderConnector;
import id.satudata.hub.connector.temporary.FetchedPages;
import id.satudata.hub.egress.EgressClient;
import java.io.IOException;
import java.time.Clock;

/** Fetches the data files of a bucket, and then walks them as those of a folder of this machine. */
public final class S3Connector implements Connector {

    private final EgressClient egress;
    private final Clock clock;
    private final FolderConnector folders = new FolderConnector();

    public S3Connector(EgressClient egress, Clock clock) {
        this.egress = egress;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "s3";
    }

    @Override
    public RecordPages open(Source source) throws IOException {
        var bucket = new Bucket(egress, source, Place.of(source), clock);
        return FetchedPages.open(source, folders, folder -> new Download(source, bucket).into(folder));
    }
}
