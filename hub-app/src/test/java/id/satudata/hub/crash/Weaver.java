package id.satudata.hub.crash;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_String;
import static java.lang.constant.ConstantDescs.CD_void;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Weaves calls to {@link Trap} into compiled classes, and remembers at which points it found its place. */
final class Weaver {

    private static final ClassDesc TRAP = ClassDesc.of(Trap.class.getName());
    private static final MethodTypeDesc NOTHING = MethodTypeDesc.of(CD_void);

    private final List<Place> places;
    private final Set<String> woven = new HashSet<>();

    Weaver(Collection<Place> places) {
        this.places = List.copyOf(places);
    }

    Set<String> woven() {
        return Set.copyOf(woven);
    }

    boolean concerns(String file) {
        return places.stream().anyMatch(it -> it.file().equals(file));
    }

    byte[] weave(String file, byte[] code) {
        var result = code;
        for (var place : places) {
            if (place.file().equals(file)) {
                result = weave(place, result);
            }
        }
        return result;
    }

    private byte[] weave(Place place, byte[] code) {
        var files = ClassFile.of();
        return files.transformClass(
                files.parse(code), ClassTransform.transformingMethodBodies(it -> isMeant(it, place), (CodeTransform)
                        (builder, element) -> weave(place, builder, element)));
    }

    private static boolean isMeant(MethodModel method, Place place) {
        return method.methodName().equalsString(place.method());
    }

    private void weave(Place place, CodeBuilder code, CodeElement element) {
        var here = isHere(place, element);
        if (here) {
            woven.add(place.point());
        }
        switch (place.where()) {
            case EXIT, BEFORE -> {
                if (here) {
                    call(place, code);
                }
                code.with(element);
            }
            case AFTER -> {
                code.with(element);
                if (here) {
                    call(place, code);
                }
            }
            case INSTEAD -> {
                if (here) {
                    replace(place, code);
                } else {
                    code.with(element);
                }
            }
        }
    }

    private static boolean isHere(Place place, CodeElement element) {
        return switch (place.where()) {
            case EXIT -> element instanceof ReturnInstruction;
            case BEFORE, AFTER, INSTEAD ->
                element instanceof InvokeInstruction it && it.name().equalsString(place.call());
        };
    }

    private static void call(Place place, CodeBuilder code) {
        switch (place.point()) {
            case "K4" -> code.invokestatic(TRAP, "appended", NOTHING);
            case "K5" -> code.invokestatic(TRAP, "answered", NOTHING);
            default -> code.ldc(place.point()).invokestatic(TRAP, "reached", MethodTypeDesc.of(CD_void, CD_String));
        }
    }

    private static void replace(Place place, CodeBuilder code) {
        if (place.equals(Place.ACKNOWLEDGED_BEFORE_COMMIT)) {
            var work = ClassDesc.of("org.springframework.transaction.support.TransactionCallback");
            var transactions = ClassDesc.of("org.springframework.transaction.support.TransactionOperations");
            code.invokestatic(TRAP, "acknowledgeBeforeCommit", MethodTypeDesc.of(CD_Object, transactions, work));
        } else {
            code.invokestatic(TRAP, "clock", MethodTypeDesc.of(ClassDesc.of("java.time.Clock")));
        }
    }
}
