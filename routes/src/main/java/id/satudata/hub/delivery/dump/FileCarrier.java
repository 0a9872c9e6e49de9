package id.satudata.hub.delivery.dump;

import id.satudata.hub.delivery.Carrier;
import id.satudata.hub.delivery.Delivered;
import id.satudata.hub.delivery.Parcel;
import id.satudata.hub.delivery.Receiver;
import id.satudata.hub.delivery.Sight;
import id.satudata.hub.delivery.Undelivered;
import id.satudata.hub.egress.EgressException;
import id.satudata.hub.remote.Settings;
import id.satudata.hub.remote.Unusable;
import java.io.IOException;
import java.util.Optional;

/** What carriers of files have in common: a file that is there already, by its checksum, is left alone. */
abstract sealed class FileCarrier implements Carrier permits BucketCarrier, SftpCarrier {

    /** Puts file and checksum there, unless they are; answers whether it had to. */
    abstract boolean put(Receiver receiver, WrittenFile file) throws IOException, Undelivered;

    @Override
    public final Delivered deliver(Receiver receiver, Parcel parcel) throws Undelivered {
        if (!(parcel instanceof Parcel.Whole whole)) {
            throw new IllegalStateException("Expected a file, not " + parcel.label());
        }
        try (var file = WrittenFile.of(whole)) {
            return Delivered.gone(put(receiver, file));
        } catch (Unusable | EgressException e) {
            throw Undelivered.forNow(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw Undelivered.forNow("The connection broke, or the file could not be put there: " + e.getMessage(), e);
        }
    }

    /** Files are not looked at by dataset. */
    @Override
    public final Optional<Sight> look(Receiver receiver, String remoteId) {
        return Optional.empty();
    }

    static Settings settings(Receiver receiver) {
        return new Settings(receiver.id(), receiver.address(), receiver::text);
    }
}
