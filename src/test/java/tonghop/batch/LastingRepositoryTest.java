package tonghop.batch;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.repository.support.ResourcelessJobRepository;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import tonghop.JobHistory;
import tonghop.store.Database;
import tonghop.store.Store;

class LastingRepositoryTest {

    @TempDir
    Path folder;

    @Test
    void a_repository_that_forgets_is_refused() {
        try (Database database = Database.open(folder.resolve("tonghop"), Clock.systemUTC())) {
            PlatformTransactionManager lasting = new Store(database).transactions();

            assertThatCode(() -> LastingRepository.require(JobHistory.in(database.source(), lasting), lasting))
                    .doesNotThrowAnyException();
            assertThatIllegalStateException()
                    .isThrownBy(() -> LastingRepository.require(new ResourcelessJobRepository(), lasting));
            assertThatIllegalStateException()
                    .isThrownBy(() -> LastingRepository.require(
                            JobHistory.in(database.source(), lasting), new ResourcelessTransactionManager()));
        }
    }
}
