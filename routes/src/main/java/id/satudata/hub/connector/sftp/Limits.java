package id.satudata.hub.connector.sftp;

import java.time.Duration;

/**
 * How much is fetched of a folder.
 *
 * @param files data files and descriptions
 * @param entries what is listed, of any kind
 * @param bytes of all files together
 * @param time for all of it
 */
record Limits(int files, int entries, int depth, long bytes, Duration time) {

    static final Limits STANDARD = new Limits(10_000, 200_000, 32, 5L << 30, Duration.ofHours(1));
}
