package id.satudata.hub.doors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The door of OAI-PMH with somebody who asks at it; every test finds the samples alone. */
@DoorsTest
abstract class OaiPmhScene {

    @Autowired
    MockMvcTester http;

    @Autowired
    FakeEntries entries;

    @Autowired
    FakeSyndication syndication;

    OaiPmhAsker asker;

    @BeforeEach
    void askTheDoor() {
        asker = new OaiPmhAsker(http);
    }

    @AfterEach
    void onlyTheSamples() {
        entries.backToTheSamples();
        syndication.gone.clear();
        syndication.completeUntil = TestDoors.NOW;
    }
}
