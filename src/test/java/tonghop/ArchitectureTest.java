package tonghop;

import static com.tngtech.archunit.base.DescribedPredicate.anyElementThat;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shape of the program: who may know whom, and which room is the home of which library. */
@AnalyzeClasses(packages = "tonghop", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final DescribedPredicate<JavaClass> FLOATING =
            belongToAnyOf(double.class, float.class, Double.class, Float.class).as("floating point");

    @ArchTest
    static final ArchRule the_domain_knows_only_java = classes()
            .that()
            .resideInAPackage("tonghop.domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("tonghop.domain..", "java..", "org.jspecify..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_domain_touches_no_files = noClasses()
            .that()
            .resideInAPackage("tonghop.domain..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.nio.file..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule stages_know_only_the_domain = classes()
            .that()
            .resideInAPackage("tonghop.pipeline..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("tonghop.pipeline..", "tonghop.domain..", "java..", "org.jspecify..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule stages_do_not_know_each_other = slices().matching("tonghop.pipeline.(*)..")
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule a_run_knows_only_the_domain = room("run").knowsOnly("domain");

    @ArchTest
    static final ArchRule batch_knows_runs_and_stages = room("batch").knowsOnly("run", "pipeline", "domain");

    @ArchTest
    static final ArchRule excel_knows_the_ports_it_implements = room("excel").knowsOnly("run", "pipeline", "domain");

    @ArchTest
    static final ArchRule store_knows_the_ports_it_implements = room("store").knowsOnly("run", "pipeline", "domain");

    @ArchTest
    static final ArchRule workspace_knows_the_ports_it_implements =
            room("workspace").knowsOnly("run", "pipeline", "domain");

    @ArchTest
    static final ArchRule the_command_line_knows_only_runs = room("cli").knowsOnly("run", "domain");

    @ArchTest
    static final ArchRule the_schedule_knows_only_runs = room("schedule").knowsOnly("run", "domain");

    @ArchTest
    static final ArchRule poi_lives_in_excel = room("excel").isTheHomeOf("org.apache.poi..");

    @ArchTest
    static final ArchRule aalto_lives_in_excel =
            room("excel").isTheHomeOf("com.fasterxml.aalto..", "org.codehaus.stax2..", "javax.xml.stream..");

    @ArchTest
    static final ArchRule sql_lives_in_store =
            room("store").isTheHomeOf("java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.flywaydb..");

    @ArchTest
    static final ArchRule batch_lives_in_batch = room("batch").isTheHomeOf("org.springframework.batch..");

    @ArchTest
    static final ArchRule csv_lives_in_workspace =
            room("workspace").isTheHomeOf("org.apache.commons.csv..", "tools.jackson..");

    @ArchTest
    static final ArchRule picocli_lives_in_cli = room("cli").isTheHomeOf("picocli..", "me.tongfei..");

    @ArchTest
    static final ArchRule only_the_command_line_prints = noClasses()
            .that()
            .resideOutsideOfPackages("tonghop.cli..", "tonghop")
            .should(ACCESS_STANDARD_STREAMS)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_time_is_passed_in = noClasses()
            .that()
            .resideOutsideOfPackage("tonghop")
            .should()
            .callMethodWhere(asksTheMachineForTheTime())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule money_is_never_kept_in_floating_point = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("tonghop.domain.money..")
            .should()
            .haveRawType(FLOATING)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule money_never_comes_in_as_floating_point = noCodeUnits()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("tonghop.domain.money..")
            .should()
            .haveRawParameterTypes(anyElementThat(FLOATING))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule money_never_goes_out_as_floating_point = noCodeUnits()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("tonghop.domain.money..")
            .should()
            .haveRawReturnType(FLOATING)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule no_drawer_of_odds_and_ends = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveNameMatching(".*(Utils?|Helper|Manager|Handler|Dto)$")
            .orShould()
            .resideInAnyPackage("..util..", "..common..", "..impl..", "..misc..");

    @Test
    void every_package_says_what_it_is_for_and_promises_no_null() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            var silent = files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> file.resolveSibling("package-info.java"))
                    .distinct()
                    .filter(info -> !saysWhatItIsFor(info));

            assertThat(silent).isEmpty();
        }
    }

    private static boolean saysWhatItIsFor(Path packageInfo) {
        try {
            String text = Files.readString(packageInfo);
            return text.startsWith("/**") && text.contains("@NullMarked");
        } catch (IOException missing) {
            return false;
        }
    }

    private static DescribedPredicate<JavaMethodCall> asksTheMachineForTheTime() {
        return describe(
                "asks the machine for the time",
                call -> isNowWithoutClock(call.getTarget())
                        || call.getTarget().getFullName().startsWith("java.time.Clock.system")
                        || call.getTarget().getFullName().startsWith("java.lang.System.currentTimeMillis"));
    }

    private static boolean isNowWithoutClock(MethodCallTarget target) {
        return target.getOwner().getPackageName().equals("java.time")
                && target.getName().equals("now")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static Room room(String name) {
        return new Room("tonghop." + name + "..");
    }

    /** A package under the root. The root itself, where adapters meet ports, is bound by none of this. */
    private record Room(String packages) {

        ArchRule knowsOnly(String... others) {
            var known =
                    Stream.of(others).map(other -> "tonghop." + other + "..").toArray(String[]::new);
            var unknown = resideInAPackage("tonghop..")
                    .and(not(resideInAnyPackage(known)))
                    .and(not(resideInAPackage(packages)));
            return noClasses()
                    .that()
                    .resideInAPackage(packages)
                    .should()
                    .dependOnClassesThat(unknown)
                    .allowEmptyShould(true);
        }

        ArchRule isTheHomeOf(String... library) {
            return noClasses()
                    .that()
                    .resideOutsideOfPackages(packages, "tonghop")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(library)
                    .allowEmptyShould(true);
        }
    }
}
