package id.satudata.hub.delivery.dump;

import id.satudata.hub.delivery.Delivered;
import id.satudata.hub.delivery.FileCarrier;
import id.satudata.hub.delivery.FileSight;
import id.satudata.hub.delivery.Parcel;
import id.satudata.hub.delivery.Receiver;
import id.satudata.hub.delivery.SentFile;
import id.satudata.hub.delivery.Sight;
import id.satudata.hub.delivery.Undelivered;
import id.satudata.hub.egress.EgressException;
import id.satudata.hub.remote.Settings;
import id.satudata.hub.remote.Unusable;
import java.io.IOException;
import java.util.Optional;

/** What carriers of files have in common: a file that is there already is left alone, any other is put there and read back. */
abstract sealed class PlaceCarrier implements FileCarrier permits BucketCarrier, SftpCarrier {

    abstract Place open(Settings settings) throws IOException;

    @Override
    public final Delivered deliver(Receiver receiver, Parcel parcel) throws Undelivered {
        if (!(parcel instanceof Parcel.Whole whole)) {
            throw new IllegalStateException("Expected a file, not " + parcel.label());
        }
        try (var written = WrittenFile.of(whole);
                var place = open(settings(receiver))) {
            return deliver(place, written);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private static Delivered deliver(Place place, WrittenFile written) throws IOException, Undelivered {
        var file = written.sent();
        if (isThere(place, file)) {
            return Delivered.of(file, false);
        }
        place.put(file, written.path());
        try (var checksum = WrittenFile.of(new Checksum(file).whole())) {
            place.put(checksum.sent(), checksum.path());
        }
        return Delivered.of(file, true);
    }

    /** The checksum is read first, since it mostly tells that an earlier file is there. */
    private static boolean isThere(Place place, SentFile file) throws IOException {
        try {
            return place.has(new Checksum(file).sent()) && place.has(file);
        } catch (EgressException e) {
            if (e.reason() == EgressException.Reason.STATUS) {
                return false; // who may not list a bucket is answered 403 where nothing is
            }
            throw e;
        }
    }

    @Override
    public final FileSight look(Receiver receiver, SentFile file) throws Undelivered {
        try (var place = open(settings(receiver))) {
            var isSame = place.read(file.name(), it -> ReadBack.isSame(it, file));
            if (isSame.isEmpty()) {
                return FileSight.MISSING;
            }
            return isSame.get() && place.has(new Checksum(file).sent()) ? FileSight.SAME : FileSight.OTHER;
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Files are not looked at by dataset. */
    @Override
    public final Optional<Sight> look(Receiver receiver, String remoteId) {
        return Optional.empty();
    }

    private static Settings settings(Receiver receiver) {
        return new Settings(receiver.id(), receiver.address(), receiver::text);
    }

    private static Undelivered failure(IOException e) {
        var isPlain = e instanceof Unusable || e instanceof EgressException;
        var lead = isPlain ? "" : "The connection broke, or the file could not be put there or read back: ";
        return Undelivered.forNow(lead + e.getMessage(), e);
    }
}
