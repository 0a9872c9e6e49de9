package id.satudata.hub.delivery.dump;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.satudata.hub.delivery.FileCarrier;
import id.satudata.hub.delivery.FileSight;
import id.satudata.hub.delivery.Parcel;
import id.satudata.hub.delivery.Receiver;
import id.satudata.hub.delivery.SentFile;
import id.satudata.hub.delivery.Undelivered;
import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.fixture.Egress;
import id.satudata.hub.metadata.ContentHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files on a real SSH server and in a bucket that checks signatures. */
class FileCarriersTests {

    private static final String CONTENT = "<urn:a> <urn:b> <urn:c> <urn:g> .\n";
    private static final String DAMAGED = CONTENT.replace("urn:c", "urn:x");

    /** More than any buffer between the two holds. */
    private static final String LONG = "tidak ada ".repeat(200_000);

    private static final SentFile SENT = new SentFile("katalog.nq", CONTENT.length(), hash(CONTENT));
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-26T05:00:00Z"), ZoneOffset.UTC);
    private static final Map<String, String> KEYS = Map.of("access-key", "AK", "secret-key", "rahasia");

    @TempDir
    private Path folder;

    private final EgressClient egress = Egress.client(Egress.patient());
    private final FileCarrier toFolders = new SftpCarrier(egress);
    private final FileCarrier toBuckets = new BucketCarrier(egress, NOW);
    private FolderServer server;
    private BucketServer bucket;

    @BeforeEach
    void start() throws IOException {
        server = new FolderServer(folder);
        bucket = new BucketServer();
    }

    @AfterEach
    void leave() throws IOException {
        bucket.close();
        server.close();
        egress.close();
    }

    @Test
    void putsTheFileAndItsChecksumIntoAFolderAndLeavesNothingHalf() throws Exception {
        assertThat(isPut(toFolders, folder(), CONTENT)).isTrue();
        assertThat(isPut(toFolders, folder(), CONTENT)).isFalse();
        assertThat(isPut(toFolders, folder(), CONTENT + CONTENT)).isTrue();

        assertThat(folder.resolve("katalog.nq")).content().isEqualTo(CONTENT + CONTENT);
        assertThat(folder.resolve("katalog.nq.sha256")).content().isEqualTo(hash(CONTENT + CONTENT) + "  katalog.nq\n");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void saysWhyItDoesNotGetIntoTheFolder() {
        var fault = fault(toFolders, server.receiver("salah"), CONTENT);

        assertThat(fault.mayHeal()).isTrue();
        assertThat(fault.reason()).startsWith("provinsi cannot be opened").doesNotContain("salah");
    }

    @Test
    void keepsTheFormerFileWhereTheNewOneCannotBeWritten() throws Exception {
        assertThat(isPut(toFolders, folder(), CONTENT)).isTrue();

        var broken = new Parcel.Whole("katalog.nq", _ -> {
            throw new IOException("disk");
        });
        assertThat(catchThrowableOfType(Undelivered.class, () -> toFolders.deliver(folder(), broken))
                        .reason())
                .contains("disk");

        assertThat(folder.resolve("katalog.nq")).content().isEqualTo(CONTENT);
    }

    @Test
    void keepsTheFormerFileOfAFolderWhereTheNewOneReadsBackDamaged() throws Exception {
        assertThat(isPut(toFolders, folder(), CONTENT)).isTrue();
        server.isBad = true;

        var fault = fault(toFolders, folder(), DAMAGED);

        assertThat(fault.mayHeal()).isTrue();
        assertThat(fault.reason()).contains("katalog.nq.part is not what was sent");
        assertThat(toFolders.look(folder(), SENT)).isEqualTo(FileSight.SAME);
        server.isBad = false;
        assertThat(isPut(toFolders, folder(), DAMAGED)).isTrue();
        assertThat(folder.resolve("katalog.nq")).content().isEqualTo(DAMAGED);
    }

    @Test
    void putsWhatTheChecksumTellsOfIntoTheFolderWhereItIsGoneOrDamaged() throws Exception {
        assertThat(toFolders.look(folder(), SENT)).isEqualTo(FileSight.MISSING);
        assertThat(isPut(toFolders, folder(), CONTENT)).isTrue();
        assertThat(toFolders.look(folder(), SENT)).isEqualTo(FileSight.SAME);

        Files.delete(folder.resolve("katalog.nq"));
        assertThat(toFolders.look(folder(), SENT)).isEqualTo(FileSight.MISSING);
        assertThat(isPut(toFolders, folder(), CONTENT)).isTrue();

        for (var other : new String[] {DAMAGED, CONTENT + CONTENT, CONTENT.substring(1), ""}) {
            Files.writeString(folder.resolve("katalog.nq"), other);
            assertThat(toFolders.look(folder(), SENT)).as(other).isEqualTo(FileSight.OTHER);
            assertThat(isPut(toFolders, folder(), CONTENT)).as(other).isTrue();
        }
        Files.delete(folder.resolve("katalog.nq.sha256"));
        assertThat(toFolders.look(folder(), SENT)).isEqualTo(FileSight.OTHER);
        assertThat(isPut(toFolders, folder(), CONTENT)).isTrue();
        assertThat(toFolders.look(folder(), SENT)).isEqualTo(FileSight.SAME);
    }

    @Test
    void putsTheFileAndItsChecksumIntoABucket() throws Exception {
        assertThat(isPut(toBuckets, bucket(), CONTENT)).isTrue();
        assertThat(isPut(toBuckets, bucket(), CONTENT)).isFalse();

        assertThat(bucket.objects)
                .containsEntry("katalog.nq", CONTENT)
                .containsEntry("katalog.nq.sha256", hash(CONTENT) + "  katalog.nq\n");
        assertThat(bucket.hashes).containsEntry("katalog.nq", hash(CONTENT).hex());
        assertThat(fault(toBuckets, bucket.receiver(Map.of()), CONTENT + CONTENT)
                        .reason())
                .contains("403");
    }

    @Test
    void saysThatABucketDoesNotReadBackWhatWasSent() throws Exception {
        bucket.keeping = it -> it.replace("urn:c", "urn:x");

        var fault = fault(toBuckets, bucket(), CONTENT);

        assertThat(fault.mayHeal()).isTrue();
        assertThat(fault.reason()).contains("katalog.nq is not what was sent");
        assertThat(bucket.objects).doesNotContainKey("katalog.nq.sha256");
        bucket.keeping = it -> it;
        assertThat(isPut(toBuckets, bucket(), CONTENT)).isTrue();
    }

    @Test
    void putsWhatTheChecksumTellsOfIntoTheBucketWhereItIsGoneOrDamaged() throws Exception {
        assertThat(toBuckets.look(bucket(), SENT)).isEqualTo(FileSight.MISSING);
        assertThat(isPut(toBuckets, bucket(), CONTENT)).isTrue();
        assertThat(toBuckets.look(bucket(), SENT)).isEqualTo(FileSight.SAME);

        bucket.objects.remove("katalog.nq");
        assertThat(toBuckets.look(bucket(), SENT)).isEqualTo(FileSight.MISSING);
        assertThat(isPut(toBuckets, bucket(), CONTENT)).isTrue();

        for (var other : new String[] {DAMAGED, CONTENT + CONTENT, CONTENT.substring(1)}) {
            bucket.objects.put("katalog.nq", other);
            assertThat(toBuckets.look(bucket(), SENT)).as(other).isEqualTo(FileSight.OTHER);
            assertThat(isPut(toBuckets, bucket(), CONTENT)).as(other).isTrue();
        }
        bucket.objects.remove("katalog.nq.sha256");
        assertThat(toBuckets.look(bucket(), SENT)).isEqualTo(FileSight.OTHER);
        assertThat(isPut(toBuckets, bucket(), CONTENT)).isTrue();
        assertThat(toBuckets.look(bucket(), SENT)).isEqualTo(FileSight.SAME);
    }

    @Test
    void deliversIntoABucketThatMayNotBeListedAndDoesNotTakeItsSilenceForAnAbsence() throws Exception {
        bucket.absent = 403;

        assertThat(catchThrowableOfType(Undelivered.class, () -> toBuckets.look(bucket(), SENT))
                        .reason())
                .contains("403", "AccessDenied");
        assertThat(isPut(toBuckets, bucket(), CONTENT)).isTrue();
        assertThat(toBuckets.look(bucket(), SENT)).isEqualTo(FileSight.SAME);
    }

    @Test
    void isNotContentWithABucketThatMayNotBeRead() {
        bucket.mayRead = false;

        assertThat(fault(toBuckets, bucket(), CONTENT).reason()).contains("katalog.nq", "cannot be read back", "403");
    }

    @Test
    void repairsAnObjectThatGotFarLongerThanWhatWasSent() throws Exception {
        assertThat(isPut(toBuckets, bucket(), CONTENT)).isTrue();
        bucket.objects.put("katalog.nq", CONTENT + LONG);

        assertThat(toBuckets.look(bucket(), SENT)).isEqualTo(FileSight.OTHER);
        assertThat(isPut(toBuckets, bucket(), CONTENT)).isTrue();
        assertThat(toBuckets.look(bucket(), SENT)).isEqualTo(FileSight.SAME);
    }

    @Test
    void deliversIntoABucketThatHasMuchToSayAboutWhatIsNotThere() throws Exception {
        bucket.denial = LONG;

        assertThat(toBuckets.look(bucket(), SENT)).isEqualTo(FileSight.MISSING);
        assertThat(isPut(toBuckets, bucket(), CONTENT)).isTrue();
        assertThat(toBuckets.look(bucket(), SENT)).isEqualTo(FileSight.SAME);
    }

    @Test
    void tellsTheStatusOfARefusalHoweverLong() {
        bucket.denial = LONG;

        assertThat(fault(toBuckets, bucket.receiver(Map.of()), CONTENT).reason())
                .contains("status 403", "tidak ada");
    }

    @Test
    void repeatsWhatABucketSaysWithoutWhatWouldMoveATerminal() throws Exception {
        assertThat(isPut(toBuckets, bucket(), CONTENT)).isTrue();
        bucket.denial = "\u001b[2J\u0007tertolak\r\n  \u202ekunci";
        bucket.mayRead = false;

        assertThat(fault(toBuckets, bucket.receiver(Map.of()), CONTENT).reason())
                .endsWith(": [2J tertolak kunci");
        assertThat(catchThrowableOfType(Undelivered.class, () -> toBuckets.look(bucket(), SENT))
                        .reason())
                .contains("403", "[2J tertolak kunci")
                .doesNotContainPattern("[\\p{Cc}\\x{202e}]");
    }

    private Receiver folder() {
        return server.receiver("rahasia");
    }

    private Receiver bucket() {
        return bucket.receiver(KEYS);
    }

    private static boolean isPut(FileCarrier carrier, Receiver receiver, String content) throws Undelivered {
        var delivered = carrier.deliver(receiver, whole(content));
        assertThat(delivered.file()).hasValue(new SentFile("katalog.nq", content.length(), hash(content)));
        return delivered.changed();
    }

    private static Undelivered fault(FileCarrier carrier, Receiver receiver, String content) {
        return catchThrowableOfType(Undelivered.class, () -> carrier.deliver(receiver, whole(content)));
    }

    private static Parcel.Whole whole(String content) {
        return new Parcel.Whole("katalog.nq", out -> out.write(content.getBytes(UTF_8)));
    }

    private static ContentHash hash(String content) {
        return ContentHash.of(content.getBytes(UTF_8));
    }
}
