package id.satudata.hub.crash;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The hub's class path with the traps woven in, as archives alone: folders cannot be part of a cache of loaded classes.
 *
 * @param entries the archives
 * @param points the points that found their place in the code
 */
record HubClassPath(List<Path> entries, Set<String> points) {

    HubClassPath {
        entries = List.copyOf(entries);
        points = Set.copyOf(points);
    }

    /** Prepares it in a folder from the class path of this JVM. */
    static HubClassPath weave(Path folder, Collection<Place> places) throws IOException {
        Files.createDirectories(folder);
        var weaver = new Weaver(places);
        var entries = new ArrayList<Path>();
        entries.add(trap(folder));
        for (var word : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            var entry = Path.of(word);
            if (Files.isDirectory(entry) && !entry.endsWith("test-classes")) {
                entries.add(packed(entry, folder.resolve("packed-" + entries.size() + ".jar"), weaver));
            } else if (Files.isRegularFile(entry) && word.endsWith(".jar") && !isForTests(entry)) {
                entries.add(
                        concerns(entry, weaver)
                                ? woven(entry, folder.resolve("woven-" + entry.getFileName()), weaver)
                                : entry);
            }
        }
        return new HubClassPath(entries, weaver.woven());
    }

    String text() {
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** What would only make the start of the hub slower. */
    private static boolean isForTests(Path jar) {
        var name = jar.getFileName().toString();
        return name.matches(
                "(driver|playwright|junit|mockito|archunit|surefire|byte-buddy|assertj|spring-boot-.*test|spring-restdocs|spring-modulith-(docs|test|core)).*");
    }

    private static Path trap(Path folder) throws IOException {
        var jar = folder.resolve("trap.jar");
        var name = Trap.class.getName().replace('.', '/') + ".class";
        try (var out = new ZipOutputStream(Files.newOutputStream(jar));
                var code = Trap.class.getClassLoader().getResourceAsStream(name)) {
            add(out, name, java.util.Objects.requireNonNull(code).readAllBytes());
        }
        return jar;
    }

    private static boolean concerns(Path jar, Weaver weaver) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            return file.stream().anyMatch(it -> weaver.concerns(it.getName()));
        }
    }

    private static Path woven(Path jar, Path target, Weaver weaver) throws IOException {
        try (var file = new JarFile(jar.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(target))) {
            for (var entry : file.stream().filter(it -> !it.isDirectory()).toList()) {
                try (var content = file.getInputStream(entry)) {
                    add(out, entry.getName(), weaver.weave(entry.getName(), content.readAllBytes()));
                }
            }
        }
        return target;
    }

    private static Path packed(Path classes, Path target, Weaver weaver) throws IOException {
        try (OutputStream file = Files.newOutputStream(target);
                var out = new ZipOutputStream(file);
                var all = Files.walk(classes)) {
            for (var path : all.sorted().toList()) {
                var name = classes.relativize(path).toString().replace(File.separatorChar, '/');
                if (Files.isDirectory(path) && !name.isEmpty()) {
                    add(out, name + "/", new byte[0]);
                } else if (Files.isRegularFile(path)) {
                    add(out, name, weaver.weave(name, Files.readAllBytes(path)));
                }
            }
        }
        return target;
    }

    private static void add(ZipOutputStream out, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(0);
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
