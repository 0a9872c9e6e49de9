package id.satudata.hub.connector.folder;

import id.satudata.hub.connector.Connector;
import id.satudata.hub.connector.RecordPages;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceUnreadable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Walks the data files of a folder and the folders in it, and the datasets that RDF files there describe, in the order of their names. */
public final class FolderConnector implements Connector {

    @Override
    public String kind() {
        return "folder";
    }

    @Override
    public RecordPages open(Source source) throws IOException {
        var root = folder(source.address());
        if (!Files.isDirectory(root)) {
            throw new SourceUnreadable("no-folder", source.id(), root);
        }
        var real = root.toRealPath();
        return new FolderPages(real, new DataFiles(real).find());
    }

    private static Path folder(URI address) throws SourceUnreadable {
        try {
            if ("file".equalsIgnoreCase(address.getScheme())) {
                return Path.of(address);
            }
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            throw new SourceUnreadable(e, "not-folder-address", address);
        }
        throw new SourceUnreadable("not-file-address", address);
    }
}
