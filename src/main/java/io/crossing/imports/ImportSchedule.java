package io.crossing.imports;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has begun imports done, each on one node. */
@Configuration(proxyBeanMethods = false)
class ImportSchedule {

    /** Asks for who imports when it is time only, as importing asks for the scheduler. */
    @Bean
    OneTimeTask<Void> importPilots(ObjectProvider<ImportingFile> importing) {
        return Tasks.oneTime(ImportingFile.TASK)
                .execute((instance, context) -> importing.getObject().run(ImportingFile.fileOf(instance.getId())));
    }
}
