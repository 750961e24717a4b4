package io.crossing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.crossing.process.Refusal;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** The walls of the house. */
class ArchitectureTests {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.crossing");

    @Test
    void modulesUseOnlyWhatTheyMayUse() {
        ApplicationModules.of(Crossing.class).verify();
    }

    @Test
    void onlyTheEngineAdapterSeesTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..camunda..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(PRODUCT);
    }

    @Test
    void nobodyImportsNotification() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.crossing.notification..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.crossing.notification..")
                .check(PRODUCT);
    }

    @Test
    void nobodyImportsTheDemo() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.crossing.demo..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.crossing.demo..")
                .check(PRODUCT);
    }

    @Test
    void timeIsTakenFromAClock() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..camunda..")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.OffsetDateTime.class, "now")
                .orShould()
                .callMethod(java.time.ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(PRODUCT);
    }

    @Test
    void controllersAreNotCalledByAnybody() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(org.springframework.web.bind.annotation.RestController.class)
                .should()
                .bePublic()
                .allowEmptyShould(true)
                .check(PRODUCT);
    }

    @Test
    void everyPackageSaysWhatItIsForAndWhereNullMayBe() {
        classes()
                .that()
                .doNotHaveSimpleName("package-info")
                .should(liveInAPackageThatIs(NullMarked.class))
                .check(PRODUCT);
    }

    @Test
    void whatPeopleAreRefusedIsSaidInTheirLanguage() {
        methods()
                .that()
                .areAnnotatedWith(ExceptionHandler.class)
                .should(takeOnlyOurOwnAsRefusals())
                .check(PRODUCT);
    }

    private static ArchCondition<JavaMethod> takeOnlyOurOwnAsRefusals() {
        return new ArchCondition<>("take only refusals, where they take exceptions of ours") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getRawParameterTypes().stream()
                        .filter(type -> type.getPackageName().startsWith("io.crossing"))
                        .filter(type -> type.isAssignableTo(Throwable.class) && !type.isAssignableTo(Refusal.class))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " takes " + type.getName())));
            }
        };
    }

    private static ArchCondition<JavaClass> liveInAPackageThatIs(
            Class<? extends java.lang.annotation.Annotation> marked) {
        return new ArchCondition<>("live in a package that is @" + marked.getSimpleName()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(marked)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is in an unmarked package"));
                }
            }
        };
    }
}
