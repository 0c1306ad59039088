//! A landing page with two routes, whose calls to action come and go.
//!
//! Each is an ordinary `<a>` that leads to its store. `data-smart-link` says that it wants its attribution
//! link, and [`web::start`](smart_script::web::start) is all the code that this takes.

use yew::prelude::*;
use yew_router::prelude::*;

#[derive(Clone, Copy, PartialEq, Routable)]
enum Route {
    #[at("/season")]
    Season,
    // Whatever else an ad leads to.
    #[not_found]
    #[at("/game")]
    Game,
}

#[component]
fn App() -> Html {
    // After the first rendering, when the calls to action are there.
    use_effect_with((), |()| attribute());
    html! {
        <BrowserRouter>
            <nav>
                <Link<Route> to={Route::Game}>{ "The game" }</Link<Route>>
                <Link<Route> to={Route::Season}>{ "The season" }</Link<Route>>
            </nav>
            <Switch<Route> render={page} />
        </BrowserRouter>
    }
}

/// Gives the calls to action their links, now and whenever routes or components change them, and sends one
/// impression.
#[cfg(feature = "smart-script")]
fn attribute() {
    use smart_script::{Config, Preset, Url, web};

    let one_link = Url::parse("https://brand.onelink.me/A1b2").expect("it is an address");
    web::start(Config::new().one_link_url(one_link).preset(Preset::TikTok).observe(true));
}

/// Without the crate, to see what it weighs.
#[cfg(not(feature = "smart-script"))]
fn attribute() {}

fn page(route: Route) -> Html {
    match route {
        Route::Game => html! { <Game /> },
        Route::Season => html! { <Season /> },
    }
}

#[component]
fn Game() -> Html {
    let is_open = use_state(|| false);
    let toggle = {
        let is_open = is_open.clone();
        Callback::from(move |_: MouseEvent| is_open.set(!*is_open))
    };
    html! {
        <main>
            <h1>{ "Lantern Harbour" }</h1>
            <p>{ "Light the lamps, bring the fleet home." }</p>
            <p class="calls">
                <a class="call" data-smart-link="" href="https://apps.apple.com/app/id1">{ "App Store" }</a>
                <a class="call" data-smart-link="" href="https://play.google.com/store/apps/details?id=com.example.app">
                    { "Google Play" }
                </a>
            </p>
            <button onclick={toggle}>{ if *is_open { "Only on phones" } else { "On a computer too" } }</button>
            if *is_open {
                <p class="calls">
                    <a class="call" data-smart-link="steam" data-app-id="440" href="https://store.steampowered.com/app/440">
                        { "Steam" }
                    </a>
                    <a class="call" data-smart-link="epic" data-app-id="harbour" href="https://store.epicgames.com/p/harbour">
                        { "Epic Games" }
                    </a>
                </p>
            }
        </main>
    }
}

#[component]
fn Season() -> Html {
    html! {
        <main>
            <h1>{ "The winter season" }</h1>
            <p>{ "New islands until the thaw." }</p>
            <p class="calls">
                <a class="call" data-smart-link="" href="https://apps.apple.com/app/id1">{ "Play on a phone" }</a>
                <a class="call" data-smart-link="xbox" data-app-id="9N440" href="https://www.xbox.com/games/store/x/9N440">
                    { "Xbox" }
                </a>
            </p>
        </main>
    }
}

fn main() {
    yew::Renderer::<App>::new().render();
}
