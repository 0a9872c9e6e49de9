package id.satudata.hub.admin;

import id.satudata.hub.disk.TestDisk;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.projection.Quarantined;
import id.satudata.hub.revision.Sequence;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The desk of an operator who is to order something of the views, all of which are well before and afterwards. */
abstract class ViewsScene extends DeskScene {

    @Autowired
    FakeViews views;

    @Autowired
    TestDisk.Dial disk;

    @BeforeEach
    @AfterEach
    void allIsWell() {
        views.reset();
        disk.ample();
    }

    static Quarantined setAside(String reason) {
        var entry = new EntryId(UUID.fromString("0189c5d8-0000-7000-8000-000000000001"));
        return new Quarantined(new Sequence(17), entry, reason, Instant.parse("2026-11-23T01:00:00Z"));
    }

    MvcTestResult order(String address, String revision) {
        return visitor().order(address, revision);
    }

    MvcTestResult get(String address, String password) {
        return visitor().get(address, password);
    }
}
