package id.satudata.hub.delivery;

import id.satudata.hub.remote.BucketPlace;
import java.net.URI;

/** Whether files could be put at an address at all, by the rules of those who carry them there. */
public final class PlaceAddress {

    private PlaceAddress() {}

    /** Whether an address of the web names a bucket, and maybe a folder in it. */
    public static boolean isOfBucket(URI address) {
        return BucketPlace.at(address).isPresent();
    }
}
