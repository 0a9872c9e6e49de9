package id.satudata.hub.connector.s3;

import id.satudata.hub.connector.Connector;
import id.satudata.hub.connector.RecordPages;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.connector.folder.FolderConnector;
import id.satudata.hub.connector.temporary.FetchedPages;
import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.remote.BucketPlace;
import id.satudata.hub.remote.BucketSignature;
import id.satudata.hub.remote.Settings;
import id.satudata.hub.remote.Unusable;
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
        var bucket = bucket(source);
        return FetchedPages.open(source, folders, folder -> new Download(source, bucket).into(folder));
    }

    private Bucket bucket(Source source) throws SourceUnreadable {
        var settings = new Settings(source.id().value(), source.address(), source.settings()::text);
        try {
            return new Bucket(egress, BucketPlace.of(settings), BucketSignature.of(settings), clock);
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
