//! `mock`: a local service made of the pages.

use generator::mock::{Service, serve};
use generator::settings::Settings;

use super::args::MockArgs;
use super::screen::Screen;
use super::{Done, Failure, reading};

pub(crate) fn run(options: &MockArgs, screen: &Screen) -> Done {
    let model = reading::generator(&options.docs, Settings::default(), screen).read()?;
    let service = Service::new(model.schema, &model.pages, options.behaviour());
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Failure::Usage(error.to_string()))?;
    runtime
        .block_on(async {
            let serving = serve(service, options.port).await?;
            screen.print(&format!("http://{}\n", serving.address()));
            serving.ended().await
        })
        .map_err(|error| Failure::Usage(format!("cannot serve: {error}")))
}
